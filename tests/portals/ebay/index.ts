export { ebaySite } from './site';
