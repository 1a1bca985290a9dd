/** Another program with the same settings: changes one of them as fast as it can. `node settings-writer.ts FOLDER KEY TIMES` */
import { openConfStore } from '../../electron/host/conf-store.ts';
import { keepSettings } from '../../electron/host/settings.ts';

const [folder = '', name = '', times = '1'] = process.argv.slice(2);
const settings = keepSettings(openConfStore(folder).store);
for (let n = 0; n < Number(times); n++)
  settings.set({ favourites: [`${name}-${n}`, 'x'.repeat(Math.floor(Math.random() * 900))] });
