import { TagsInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { emailDomainSchema } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import settings from '../settings.module.css';
import classes from './email-domains.module.css';

/** Which e-mail domains belong together, so that an address at any of them is the same person's. */
export function EmailDomains() {
  const words = useWords();
  const desk = useDesk();
  const { data } = useQuery(desk.organisation.details.queryOptions());
  const { mutate } = useMutation(desk.organisation.change.mutationOptions());
  const families = data?.emailFamilies ?? [];
  const keep = (family: string | null, domains: readonly string[]): void =>
    mutate({ kind: 'email-family', family, domains });
  return (
    <>
      <p className={settings['lead']}>{words.say('settings:email-lead')}</p>
      <ul className={classes['families']}>
        {families.map(({ family, domains }, index) => (
          <li key={family}>
            <Domains
              label={words.say('settings:email-family', { number: index + 1 })}
              domains={domains}
              onDomains={(next) => keep(family, next)}
            />
          </li>
        ))}
        <li>
          <Domains
            label={words.say('settings:email-new')}
            domains={[]}
            onDomains={(next) => keep(null, next)}
          />
        </li>
      </ul>
    </>
  );
}

/** The domains of one organisation; each is saved as it is added or taken away. */
function Domains({
  label,
  domains,
  onDomains,
}: {
  readonly label: string;
  readonly domains: readonly string[];
  readonly onDomains: (domains: readonly string[]) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const change = (values: readonly string[]): void => {
    const next = values.map((value) => value.trim().toLowerCase().replace(/^.*@/, ''));
    const bad = next.find((value) => !emailDomainSchema.safeParse(value).success);
    setWrong(bad === undefined ? null : words.say('settings:email-wrong', { domain: bad }));
    if (bad === undefined) onDomains([...new Set(next)]);
    else setTyped(bad);
  };
  return (
    <TagsInput
      label={label}
      description={words.say('settings:email-hint')}
      placeholder={domains.length === 0 ? words.say('settings:email-example') : ''}
      value={[...domains]}
      searchValue={typed}
      onSearchChange={setTyped}
      splitChars={[',', ';', ' ']}
      acceptValueOnBlur
      error={wrong}
      onChange={change}
    />
  );
}
