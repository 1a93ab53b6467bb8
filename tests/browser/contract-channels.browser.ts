import {expectations} from '../pages/index.ts';
import {contractOf} from './contract/suite.ts';

/** Networks of channels, servers and companies. */
const ids = ['linkedin', 'mastodon', 'reddit', 'tiktok', 'youtube'];
contractOf(expectations.filter(({id}) => ids.includes(id)));
