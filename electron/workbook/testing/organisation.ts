import agencies from '../../../resources/organisation/agencies.json' with { type: 'json' };
import competences from '../../../resources/organisation/competences.json' with { type: 'json' };
import goals from '../../../resources/organisation/goals.json' with { type: 'json' };
import offices from '../../../resources/organisation/offices.json' with { type: 'json' };
import sectors from '../../../resources/organisation/sectors.json' with { type: 'json' };
import tasks from '../../../resources/organisation/tasks.json' with { type: 'json' };
import travel from '../../../resources/organisation/travel.json' with { type: 'json' };
import { type Organisation, organisationSchema } from '../../contract/index.ts';

/** The six agencies as they are shipped, for tests and for making the sample workbook. */
export const sixAgencies: Organisation = organisationSchema.parse({
  agencies: agencies.rows,
  sectors: sectors.rows,
  offices: offices.rows,
  travel: travel.rows,
  goals: goals.rows,
  competences: competences.rows,
  tasks: tasks.rows,
});
