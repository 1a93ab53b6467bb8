import type {People} from './people/types.ts';
import type {AnySignal, Signal, SignalType} from './signals/types.ts';
import type {PlacedBlock} from './text/blocks.ts';
import type {Connection, Context, Draft, Span} from './types.ts';

/** The signals of a whole draft, in text order, at their places in it. */
export interface Signals {
	all(): readonly AnySignal[];
	of<T extends SignalType>(type: T): readonly Signal<T>[];
	/** Those of `type` that overlap `span`. */
	within<T extends SignalType>(type: T, span: Span): readonly Signal<T>[];
}

/** All that a topic judges by. */
export interface Reading {
	readonly draft: Draft;
	readonly context: Context;
	readonly blocks: readonly PlacedBlock[];
	readonly signals: Signals;
	/** Who the people of the draft are. */
	readonly people: People;
}

/** All that a topic judges a request by: the profile's lines are read like a draft's text. */
export interface RequestReading {
	readonly connection: Connection;
	readonly context: Context;
	readonly signals: Signals;
}

/** Index over signals that are already in text order. */
export function signalsFrom(list: readonly AnySignal[]): Signals {
	const byType = new Map<SignalType, AnySignal[]>();
	for (const signal of list) {
		const same = byType.get(signal.type);
		if (same) same.push(signal);
		else byType.set(signal.type, [signal]);
	}
	// Signals are filed under their own type just above; the map's value type can't say so.
	const of = <T extends SignalType>(type: T) => (byType.get(type) ?? []) as unknown as readonly Signal<T>[];
	return {
		all: () => list,
		of,
		within: (type, span) => of(type).filter((signal) => signal.start < span.end && span.start < signal.end),
	};
}
