import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { methodSchema } from '../../../electron/contract/index.ts';
import { useDeskCommand } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { EmptyRoom, Icon } from '../../ui/index.ts';
import { ImportPreviewRoom } from './import/import-preview-room.tsx';
import { ReadingRoom } from './import/reading-room.tsx';
import { useImport } from './import/use-import.ts';
import { PeopleDesk } from './people-desk.tsx';
import { TemplateMenu } from './template-menu.tsx';
import { useEverybody } from './use-everybody.ts';
import { useMethodCommands } from './use-method-commands.ts';

/** The people: their table and profiles, or the workbook that is being brought in. */
export function PeopleRoom() {
  const words = useWords();
  const everybody = useEverybody();
  const [hasImported, setHasImported] = useState(false);
  const { state, begin, readAgain, stop, leave } = useImport();
  useDeskCommand('import', ({ file }) =>
    begin(file === undefined ? { kind: 'dialog' } : { kind: 'dropped', file }),
  );
  useMethodCommands((method) => begin({ kind: 'sample', method }));

  if (state.status === 'reading') {
    return <ReadingRoom progress={state.progress} onCancel={stop} />;
  }
  if (state.status === 'preview') {
    return (
      <ImportPreviewRoom
        key={state.workbook}
        preview={state.preview}
        wish={state.wish}
        progress={state.progress}
        onWish={readAgain}
        onStop={stop}
        onLeave={() => {
          setHasImported(true);
          leave();
        }}
      />
    );
  }
  if (everybody === null) return null;
  if (everybody.count === 0) {
    return (
      <>
        <h1 className="visually-hidden">{words.say('common:room-people')}</h1>
        <EmptyRoom
          sentence={words.say('people:empty')}
          action={words.say('people:import')}
          onAction={() => begin({ kind: 'dialog' })}
        >
          <TemplateMenu>
            <Button rightSection={<Icon name="down" />}>{words.say('people:template')}</Button>
          </TemplateMenu>
          <Group gap="xs" w="100%">
            {methodSchema.options.map((method) => (
              <Button key={method} onClick={() => begin({ kind: 'sample', method })}>
                {words.say(`people:sample-${method}`)}
              </Button>
            ))}
          </Group>
        </EmptyRoom>
      </>
    );
  }
  return (
    <PeopleDesk
      people={everybody.people}
      count={everybody.count}
      takesFocus={hasImported}
      onImport={() => begin({ kind: 'dialog' })}
    />
  );
}
