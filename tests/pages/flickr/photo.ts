import {mountBox} from '../kit/box.ts';
import {words} from '../kit/school.ts';

mountBox({name: 'comment', kind: 'comment', label: words.writeComment, button: words.post});
