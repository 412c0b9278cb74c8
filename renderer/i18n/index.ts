/** The words' door: the coordinator's language and the organisation's names in it. */
export {
  type NamedKind,
  type OrganisationNames,
  OrganisationProvider,
  useOrganisation,
} from './organisation.tsx';
export { useWords, WordsProvider } from './words.tsx';
