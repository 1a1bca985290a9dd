/** Objects of the stand-in: what is asked of them and not there throws, so that nothing passes by being ignored. */
export const strict = (name, o) =>
  new Proxy(o, {
    get(t, p) {
      if (
        typeof p === 'string' &&
        !(p in t) &&
        !['then', 'toJSON', 'asymmetricMatch', 'nodeType', '$$typeof'].includes(p)
      )
        throw new Error(`electron stand-in: ${name}.${p} is not there`);
      const v = Reflect.get(t, p, t);
      return typeof v === 'function' &&
        !('prototype' in v && /^class/.test(Function.prototype.toString.call(v))) &&
        !Object.hasOwn(t, p)
        ? v.bind(t)
        : v;
    },
  });
