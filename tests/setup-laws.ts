import fc from 'fast-check';

// The same cases in every run: a law that fails fails for everybody. LAW_SEED=… looks at others.
fc.configureGlobal({ seed: Number(process.env['LAW_SEED'] ?? 20_261_124) });
