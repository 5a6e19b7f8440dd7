import { stayLean, translateOnce } from './engine.ts';

// Imported before all else: what the others do when they are loaded would be done the other way.
translateOnce();

stayLean();
