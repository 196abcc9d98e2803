import pg from 'pg';
import type { Companion } from '../companion.js';
import { applicationRole } from '../roles.js';
import { connect } from './connect.js';
import { beginViews } from './interrupted-views.js';
import { commitCheckpointsApart } from './plant-checkpoint-apart.js';
import { catchUp } from './catch-up.js';
import { lookAtViews } from './look-at-views.js';

/** The product's own projections, killed while they keep up, catch up or build anew. */
export const views: Companion = {
  name: 'views',

  async prepare({ ownerUrl, applicationUrl, store }) {
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query('create schema if not exists views');
    await owner.query(`grant usage, create on schema views to ${owner.escapeIdentifier(applicationRole)}`);
    await owner.end();
    const dataSource = await connect(applicationUrl);
    await catchUp(dataSource, store, 0n);
    await dataSource.destroy();
  },

  async begin({ applicationUrl, store, plant }, chance) {
    const dataSource = await connect(applicationUrl);
    if (plant === 'checkpoint-apart') commitCheckpointsApart(dataSource);
    await beginViews(dataSource, store, chance);
  },

  async verify({ applicationUrl, store }, log) {
    const dataSource = await connect(applicationUrl);
    try {
      return await lookAtViews(dataSource, store, log);
    } finally {
      await dataSource.destroy();
    }
  },
};
