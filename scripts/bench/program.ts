// One program per work and size, so that its peak memory is its own:
// node scripts/bench/program.ts WORK SIZE [once]
import { measure } from './measure.ts';
import { peers } from './peers.ts';
import { works } from './works.ts';

const [name = '', size = '', once] = process.argv.slice(2);
const make = works[name] ?? peers[name];
if (make === undefined) throw new Error(`There is no work ${name} in this benchmark.`);
console.log(JSON.stringify(await measure(await make(Number(size)), once === 'once')));
