import { firefox, firefoxMissing } from './engines/firefox';
import { jobsIn } from './engines/jobs';

jobsIn('Firefox', firefoxMissing(), firefox);
