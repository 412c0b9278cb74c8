import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { languageSchema, preferencesSchema } from '../../../electron/contract/index.ts';
import { textSizes, usePreferences } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import classes from './settings.module.css';

const { shape } = preferencesSchema.unwrap();
const colourSchemes = shape.colourScheme.options;
const contrasts = shape.contrast.unwrap().options;

/** Language, colours, contrast, density and text size. Each shows at once. */
export function ViewSettings() {
  const words = useWords();
  const { preferences, prefer } = usePreferences();
  return (
    <>
      <Setting name={words.say('settings:language')} hint={words.say('settings:language-hint')}>
        {(labelId) => (
          <SegmentedControl
            aria-labelledby={labelId}
            value={preferences.language}
            data={languageSchema.options.map((language) => ({
              value: language,
              label: words.say(`settings:language-${language}`),
            }))}
            onChange={(language) => prefer({ language })}
          />
        )}
      </Setting>
      <Setting name={words.say('settings:colours')} hint={words.say('settings:colours-hint')}>
        {(labelId) => (
          <SegmentedControl
            aria-labelledby={labelId}
            value={preferences.colourScheme}
            data={colourSchemes.map((scheme) => ({
              value: scheme,
              label: words.say(`settings:colours-${scheme}`),
            }))}
            onChange={(colourScheme) => prefer({ colourScheme })}
          />
        )}
      </Setting>
      <Setting name={words.say('settings:contrast')} hint={words.say('settings:contrast-hint')}>
        {(labelId) => (
          <SegmentedControl
            aria-labelledby={labelId}
            value={preferences.contrast}
            data={contrasts.map((contrast) => ({
              value: contrast,
              label: words.say(`settings:contrast-${contrast}`),
            }))}
            onChange={(contrast) => prefer({ contrast })}
          />
        )}
      </Setting>
      <Setting name={words.say('settings:density')} hint={words.say('settings:density-hint')}>
        {(labelId) => (
          <SegmentedControl
            aria-labelledby={labelId}
            value={preferences.isCompact ? 'compact' : 'roomy'}
            data={[
              { value: 'roomy', label: words.say('settings:density-roomy') },
              { value: 'compact', label: words.say('settings:density-compact') },
            ]}
            onChange={(density) => prefer({ isCompact: density === 'compact' })}
          />
        )}
      </Setting>
      <Setting name={words.say('settings:text-size')} hint={words.say('settings:text-size-hint')}>
        {(labelId) => (
          <SegmentedControl
            aria-labelledby={labelId}
            value={String(preferences.textSize)}
            data={textSizes.map((size) => ({
              value: String(size),
              label: words.percent(size / 100),
            }))}
            onChange={(size) => prefer({ textSize: Number(size) })}
          />
        )}
      </Setting>
    </>
  );
}

function Setting({
  name,
  hint,
  children,
}: {
  readonly name: string;
  readonly hint: string;
  readonly children: (labelId: string) => ReactNode;
}) {
  const labelId = useId();
  return (
    <div className={classes['setting']}>
      <div>
        <p id={labelId} className={classes['settingName']}>
          {name}
        </p>
        <p className={classes['settingHint']}>{hint}</p>
      </div>
      <div>{children(labelId)}</div>
    </div>
  );
}
