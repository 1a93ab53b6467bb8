import {mountBox} from '../kit/box.ts';
import {words} from '../kit/school.ts';

mountBox({name: 'message', kind: 'message', label: words.message, button: words.send, enterSends: true});
