/** Puts back what was wrapped, where nobody has laid something else over it. */
type Undo = () => void;

const { apply, defineProperty, get, getOwnPropertyDescriptor } = Reflect;
const textOf = Function.prototype.toString;

// biome-ignore lint/suspicious/noExplicitAny: the page's own functions take and give what they will
type Native = (this: any, ...args: any[]) => any;

/**
 * Looks on at each call of a method. The page gets a function of the same name, length and text, and whatever the
 * method returns or throws; what goes wrong in looking on is kept from it.
 */
export function lookOn(owner: object | undefined, name: string, seen: (self: unknown, args: unknown[]) => void): Undo {
	const before = owner && getOwnPropertyDescriptor(owner, name);
	if (!owner || !before?.configurable || typeof before.value !== "function") return () => {};
	const value = looking(before.value, seen);
	defineProperty(owner, name, { ...before, value });
	return () => {
		if (getOwnPropertyDescriptor(owner, name)?.value === value) defineProperty(owner, name, before);
	};
}

/** The same for what is assigned to a property. */
export function lookOnSetting(owner: object, name: string, seen: (self: unknown, args: unknown[]) => void): Undo {
	const before = getOwnPropertyDescriptor(owner, name);
	if (!before?.configurable || !before.set) return () => {};
	const set = looking(before.set, seen);
	defineProperty(owner, name, { ...before, set });
	return () => {
		if (getOwnPropertyDescriptor(owner, name)?.set === set) defineProperty(owner, name, before);
	};
}

function looking<Kind extends Native>(native: Kind, seen: (self: unknown, args: unknown[]) => void): Kind {
	return new Proxy(native, {
		apply(target, self, args) {
			try {
				seen(self, args);
			} catch {
				// A page may hand over objects that throw when they are read.
			}
			return apply(target, self, args);
		},
		get: (target, key) => (key === "toString" ? () => apply(textOf, target, []) : get(target, key)),
	});
}
