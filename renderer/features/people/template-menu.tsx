import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { methodSchema } from '../../../electron/contract/index.ts';
import { useCarryOut } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';

/** A button that asks of which method the empty import template is to be. */
export function TemplateMenu({ children }: { readonly children: ReactElement }) {
  const words = useWords();
  const carryOut = useCarryOut();
  return (
    <Menu position="bottom-end">
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {methodSchema.options.map((method) => (
          <Menu.Item key={method} onClick={() => carryOut({ command: `template-${method}` })}>
            {words.say(`common:${method}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
