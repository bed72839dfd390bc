export { without } from '../../lib/without.ts';
