import { NativeSelect } from '@mantine/core';
import { useOrganisation, useWords } from '../../../i18n/index.ts';

/** The agency of an office, out of those in use. */
export function AgencySelect({
  label,
  agency,
  onAgency,
  hasHiddenLabel = false,
}: {
  readonly label: string;
  readonly agency: string;
  readonly onAgency: (code: string) => void;
  readonly hasHiddenLabel?: boolean;
}) {
  const { organisation, shortNameOf } = useOrganisation();
  return (
    <NativeSelect
      {...labelled(label, hasHiddenLabel)}
      value={agency}
      data={organisation.agencies.map(({ code }) => ({ value: code, label: shortNameOf(code) }))}
      onChange={({ currentTarget: { value } }) => onAgency(value)}
    />
  );
}

/** The sector of a competence; null is common to all sectors. */
export function SectorSelect({
  label,
  sector,
  onSector,
  hasHiddenLabel = false,
}: {
  readonly label: string;
  readonly sector: string | null;
  readonly onSector: (code: string | null) => void;
  readonly hasHiddenLabel?: boolean;
}) {
  const words = useWords();
  const { organisation, nameOf } = useOrganisation();
  return (
    <NativeSelect
      {...labelled(label, hasHiddenLabel)}
      value={sector ?? ''}
      data={[
        { value: '', label: words.say('settings:sector-common') },
        ...organisation.sectors.map(({ code }) => ({ value: code, label: nameOf('sector', code) })),
      ]}
      onChange={({ currentTarget: { value } }) => onSector(value === '' ? null : value)}
    />
  );
}

function labelled(label: string, isHidden: boolean) {
  return isHidden ? { 'aria-label': label } : { label };
}
