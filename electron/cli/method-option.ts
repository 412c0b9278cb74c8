import { type Method, methodSchema } from '../contract/index.ts';
import { type Arguments, WrongUsage } from './command.ts';

/** The method that --method names; mentoring where it is not given. */
export function readMethod(given: Arguments, usage: string): Method {
  const method = methodSchema.safeParse(given.text('method') ?? 'mentoring');
  if (!method.success) throw new WrongUsage('cli:wrong-option', { usage });
  return method.data;
}
