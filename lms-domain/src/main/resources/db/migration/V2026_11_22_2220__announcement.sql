-- What is announced to the people of a subtree. The text of one that was sent is not edited but replaced.

CREATE TABLE announcement (
  id              BIGINT        NOT NULL PRIMARY KEY,
  organisation_id BIGINT        NOT NULL COMMENT 'top of the subtree it is for',
  roles           VARCHAR(120)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'names with commas; empty: everybody',
  title           VARCHAR(80)   NOT NULL,
  body            VARCHAR(4000) NOT NULL COMMENT 'plain text, a paragraph a line',
  from_day        DATE          NOT NULL,
  until_day       DATE          NOT NULL COMMENT 'exclusive',
  replaces_id     BIGINT        NULL,
  account_id      BIGINT        NOT NULL COMMENT 'who wrote it',
  at              DATETIME(3)   NOT NULL COMMENT 'UTC',
  KEY announcement_organisation (organisation_id, at),
  CONSTRAINT announcement_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT announcement_replaces_fk FOREIGN KEY (replaces_id) REFERENCES announcement (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE announcement_withdrawal (
  announcement_id BIGINT       NOT NULL PRIMARY KEY,
  reason          VARCHAR(500) NOT NULL,
  account_id      BIGINT       NOT NULL,
  at              DATETIME(3)  NOT NULL COMMENT 'UTC',
  CONSTRAINT announcement_withdrawal_fk FOREIGN KEY (announcement_id) REFERENCES announcement (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
