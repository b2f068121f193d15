// @ts-check
import { startFilters } from './filter.js';
import { startLive } from './live.js';
import { startSending } from './send.js';
import { settle } from './show.js';

startFilters();
startSending();
startLive();
settle(undefined, undefined);
