import { config } from 'zod';

// The page's policy forbids making code at run time. The first shape that is described would try it,
// so this has to be said before any is: this file is imported before all others.
config({ jitless: true });
