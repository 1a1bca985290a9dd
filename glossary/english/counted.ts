/** Nouns that are counted beyond doubt: in the singular they have an article. */
export const COUNTED = new Set(
  'copy system version score price number page list group team tool program site address picture plan file table folder database meeting server network machine device window screen button field form report letter leaflet poster stand shop website map chart sheet queue line box switch cable key template contract invoice store area place hall register catalogue calendar centre department exam course check limit task rule view rate fee programme campaign test level voucher record reminder request method model overview partner person clause estimate filter label scheme phase step setting win customer visitor user buyer colleague manager expert banner trick tip'.split(
    ' ',
  ),
);
