-- Files that people bring and that the product makes. The bytes lie outside the database, under their hash.

CREATE TABLE stored_file (
  id         BIGINT       NOT NULL PRIMARY KEY,
  hash       BINARY(32)   NOT NULL COMMENT 'SHA-256 of the bytes; they may be shared by several rows',
  bytes      BIGINT       NOT NULL,
  type       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'decided by the content',
  purpose    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name       VARCHAR(120) NOT NULL COMMENT 'as its owner called it; text only, never a path',
  account_id BIGINT       NOT NULL COMMENT 'who brought it',
  person_id  BIGINT       NULL COMMENT 'whom it is about, when that is one person',
  stored_at  DATETIME(3)  NOT NULL,
  scan       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scanned_at DATETIME(3)  NULL,
  threat     VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'what the scanner called it',
  keep_until DATE         NULL COMMENT 'first local day on which it may be forgotten; NULL: kept as long as what it belongs to',
  KEY stored_file_hash (hash),
  KEY stored_file_account (account_id, stored_at),
  KEY stored_file_scan (scan, id),
  KEY stored_file_keep (keep_until),
  CONSTRAINT stored_file_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT stored_file_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
