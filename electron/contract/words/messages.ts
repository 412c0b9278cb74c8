/** All messages of the three languages, by namespace. Data only: the sentences live in resources/. */
import enCharts from '../../../resources/messages/en/charts.json' with { type: 'json' };
import enCli from '../../../resources/messages/en/cli.json' with { type: 'json' };
import enCohort from '../../../resources/messages/en/cohort.json' with { type: 'json' };
import enCommon from '../../../resources/messages/en/common.json' with { type: 'json' };
import enDocuments from '../../../resources/messages/en/documents.json' with { type: 'json' };
import enErrors from '../../../resources/messages/en/errors.json' with { type: 'json' };
import enHistory from '../../../resources/messages/en/history.json' with { type: 'json' };
import enImport from '../../../resources/messages/en/import.json' with { type: 'json' };
import enInsight from '../../../resources/messages/en/insight.json' with { type: 'json' };
import enMatching from '../../../resources/messages/en/matching.json' with { type: 'json' };
import enOverview from '../../../resources/messages/en/overview.json' with { type: 'json' };
import enPeople from '../../../resources/messages/en/people.json' with { type: 'json' };
import enProgramme from '../../../resources/messages/en/programme.json' with { type: 'json' };
import enReasons from '../../../resources/messages/en/reasons.json' with { type: 'json' };
import enSettings from '../../../resources/messages/en/settings.json' with { type: 'json' };
import enShell from '../../../resources/messages/en/shell.json' with { type: 'json' };
import enWorkbook from '../../../resources/messages/en/workbook.json' with { type: 'json' };
import fiCharts from '../../../resources/messages/fi/charts.json' with { type: 'json' };
import fiCli from '../../../resources/messages/fi/cli.json' with { type: 'json' };
import fiCohort from '../../../resources/messages/fi/cohort.json' with { type: 'json' };
import fiCommon from '../../../resources/messages/fi/common.json' with { type: 'json' };
import fiDocuments from '../../../resources/messages/fi/documents.json' with { type: 'json' };
import fiErrors from '../../../resources/messages/fi/errors.json' with { type: 'json' };
import fiHistory from '../../../resources/messages/fi/history.json' with { type: 'json' };
import fiImport from '../../../resources/messages/fi/import.json' with { type: 'json' };
import fiInsight from '../../../resources/messages/fi/insight.json' with { type: 'json' };
import fiMatching from '../../../resources/messages/fi/matching.json' with { type: 'json' };
import fiOverview from '../../../resources/messages/fi/overview.json' with { type: 'json' };
import fiPeople from '../../../resources/messages/fi/people.json' with { type: 'json' };
import fiProgramme from '../../../resources/messages/fi/programme.json' with { type: 'json' };
import fiReasons from '../../../resources/messages/fi/reasons.json' with { type: 'json' };
import fiSettings from '../../../resources/messages/fi/settings.json' with { type: 'json' };
import fiShell from '../../../resources/messages/fi/shell.json' with { type: 'json' };
import fiWorkbook from '../../../resources/messages/fi/workbook.json' with { type: 'json' };
import svCharts from '../../../resources/messages/sv/charts.json' with { type: 'json' };
import svCli from '../../../resources/messages/sv/cli.json' with { type: 'json' };
import svCohort from '../../../resources/messages/sv/cohort.json' with { type: 'json' };
import svCommon from '../../../resources/messages/sv/common.json' with { type: 'json' };
import svDocuments from '../../../resources/messages/sv/documents.json' with { type: 'json' };
import svErrors from '../../../resources/messages/sv/errors.json' with { type: 'json' };
import svHistory from '../../../resources/messages/sv/history.json' with { type: 'json' };
import svImport from '../../../resources/messages/sv/import.json' with { type: 'json' };
import svInsight from '../../../resources/messages/sv/insight.json' with { type: 'json' };
import svMatching from '../../../resources/messages/sv/matching.json' with { type: 'json' };
import svOverview from '../../../resources/messages/sv/overview.json' with { type: 'json' };
import svPeople from '../../../resources/messages/sv/people.json' with { type: 'json' };
import svProgramme from '../../../resources/messages/sv/programme.json' with { type: 'json' };
import svReasons from '../../../resources/messages/sv/reasons.json' with { type: 'json' };
import svSettings from '../../../resources/messages/sv/settings.json' with { type: 'json' };
import svShell from '../../../resources/messages/sv/shell.json' with { type: 'json' };
import svWorkbook from '../../../resources/messages/sv/workbook.json' with { type: 'json' };

export const messages = {
  fi: {
    charts: fiCharts,
    cli: fiCli,
    cohort: fiCohort,
    common: fiCommon,
    documents: fiDocuments,
    errors: fiErrors,
    history: fiHistory,
    import: fiImport,
    insight: fiInsight,
    matching: fiMatching,
    overview: fiOverview,
    people: fiPeople,
    programme: fiProgramme,
    reasons: fiReasons,
    settings: fiSettings,
    shell: fiShell,
    workbook: fiWorkbook,
  },
  sv: {
    charts: svCharts,
    cli: svCli,
    cohort: svCohort,
    common: svCommon,
    documents: svDocuments,
    errors: svErrors,
    history: svHistory,
    import: svImport,
    insight: svInsight,
    matching: svMatching,
    overview: svOverview,
    people: svPeople,
    programme: svProgramme,
    reasons: svReasons,
    settings: svSettings,
    shell: svShell,
    workbook: svWorkbook,
  },
  en: {
    charts: enCharts,
    cli: enCli,
    cohort: enCohort,
    common: enCommon,
    documents: enDocuments,
    errors: enErrors,
    history: enHistory,
    import: enImport,
    insight: enInsight,
    matching: enMatching,
    overview: enOverview,
    people: enPeople,
    programme: enProgramme,
    reasons: enReasons,
    settings: enSettings,
    shell: enShell,
    workbook: enWorkbook,
  },
} as const;
