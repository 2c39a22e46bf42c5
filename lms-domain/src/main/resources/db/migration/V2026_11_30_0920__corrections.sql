-- A year is closed for a subtree; hours of a make-up window are allotted to the year before.

CREATE TABLE year_closing (
  id              BIGINT       NOT NULL PRIMARY KEY,
  organisation_id BIGINT       NOT NULL COMMENT 'closed for everybody who counted at or below it',
  year            SMALLINT     NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  closed_at       DATETIME(3)  NOT NULL COMMENT 'UTC',
  closed_by       BIGINT       NOT NULL COMMENT 'account',
  reopened_at     DATETIME(3)  NULL COMMENT 'UTC; NULL: it is closed',
  reopened_by     BIGINT       NULL,
  reopened_why    VARCHAR(500) NOT NULL DEFAULT '',
  KEY year_closing_year (year, organisation_id),
  CONSTRAINT year_closing_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE hours_allotment (
  id          BIGINT       NOT NULL PRIMARY KEY,
  entry_id    BIGINT       NOT NULL,
  credit_year SMALLINT     NULL COMMENT 'the year it counts in, for rules with a make-up window; NULL: that of its day again',
  recorded_at DATETIME(3)  NOT NULL COMMENT 'UTC; of several the last one holds',
  account_id  BIGINT       NOT NULL,
  reason      VARCHAR(500) NOT NULL,
  KEY hours_allotment_entry (entry_id, id),
  CONSTRAINT hours_allotment_entry_fk FOREIGN KEY (entry_id) REFERENCES hours_entry (id)
) COMMENT 'append-only; erasable: reason' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
