import {render} from '@testing-library/preact';
import type {ComponentChild} from 'preact';
import {SpeechContext} from '@/src/ui/components/speech.ts';
import {wordsFor} from '@/src/words/languages.ts';

export const words = wordsFor('en');

/** Renders a view in English. */
export const renderView = (view: ComponentChild) =>
	render(<SpeechContext.Provider value={{words, language: 'en'}}>{view}</SpeechContext.Provider>);
