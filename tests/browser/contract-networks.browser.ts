import {expectations} from '../pages/index.ts';
import {contractOf} from './contract/suite.ts';

/** Networks of the large kind; the contract is parted in three files so that two run side by side. */
const ids = ['bluesky', 'facebook', 'instagram', 'threads', 'x'];
contractOf(expectations.filter(({id}) => ids.includes(id)));
