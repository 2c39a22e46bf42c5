-- Who saved a list of people as a file, under which role and over which subtree: one row a subtree, not one a person.
CREATE TABLE sensitive_export (
  id           BIGINT       NOT NULL PRIMARY KEY,
  account_id   BIGINT       NOT NULL COMMENT 'who saved it; the people in it are shown role and organisation',
  list         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'name of the list',
  filter       VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'names of the filters that were used, not what stood in them',
  entries      INT          NOT NULL COMMENT 'rows of the file',
  role         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the role that allowed it',
  organisation VARCHAR(120) NOT NULL COMMENT 'where that role was held, as it was called then',
  path         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the subtree as it stood then',
  day          DATE         NOT NULL COMMENT 'local day',
  at           DATETIME(3)  NOT NULL COMMENT 'UTC',
  KEY sensitive_export_day (day),
  KEY sensitive_export_account (account_id, at),
  KEY sensitive_export_at (at)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
