import { jobsIn } from './engines/jobs';
import { webkit, webkitMissing } from './engines/webkit';

jobsIn('WebKit', webkitMissing(), webkit);
