import {mountPoint} from '../kit/page.ts';
import {adminBar} from './shell.ts';

document.body.className = 'wp-admin';
mountPoint().append(adminBar());
