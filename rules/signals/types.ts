import type {Span} from '../types.ts';

/** What each signal carries beside its span. One line a signal; every reader's output is listed here. */
export interface SignalFields {
	/** A telephone number; digits only, without the country code. */
	phone: {readonly digits: string};
}

export type SignalType = keyof SignalFields;
export type Signal<T extends SignalType = SignalType> = T extends SignalType
	? Span & {readonly type: T} & SignalFields[T]
	: never;
export type AnySignal = Signal;
