export { handOver, type PreparedRuntime, prepareRuntime } from './prepare.ts';
export { SetUpProblem } from './problem.ts';
export { packageFolder, projectFolder } from './project.ts';
export { registryElectronVersion } from './registry-electron.ts';
export { runScript, say } from './report.ts';
export { run, runInTerminal } from './run.ts';
