-- Who looked at somebody else's personal data, under which role and where. The same look counts once a day.
CREATE TABLE sensitive_read (
  id           BIGINT       NOT NULL PRIMARY KEY,
  person_id    BIGINT       NOT NULL COMMENT 'whose data',
  account_id   BIGINT       NOT NULL COMMENT 'who looked; the person herself is shown role and organisation',
  kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  part         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what of it: a day, or a day and an id; makes a repeat one line',
  role         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the role that allowed it',
  organisation VARCHAR(120) NOT NULL COMMENT 'where that role was held, as it was called then',
  reason       VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'where one was asked for',
  at           DATETIME(3)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY sensitive_read_once (person_id, account_id, kind, part),
  KEY sensitive_read_person (person_id, at),
  KEY sensitive_read_account (account_id, at),
  KEY sensitive_read_at (at)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
