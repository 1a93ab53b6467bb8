import type {Reader} from '../define.ts';
import addressee from './addressee.ts';
import consent from './consent.ts';
import invitation from './invitation.ts';
import logoWords from './logo-words.ts';
import mediaWords from './media-words.ts';

/** Every reader, sorted by id. */
export const readers: readonly Reader[] = [addressee, consent, invitation, logoWords, mediaWords];
