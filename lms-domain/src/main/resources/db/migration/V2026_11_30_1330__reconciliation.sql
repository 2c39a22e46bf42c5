-- Hours that an authority holds, compared with our own.

CREATE TABLE reconciliation (
  id         BIGINT       NOT NULL PRIMARY KEY,
  account_id BIGINT       NOT NULL COMMENT 'who brought the list',
  title      VARCHAR(120) NOT NULL COMMENT 'what the file was called',
  made_at    DATETIME(3)  NOT NULL,
  KEY reconciliation_account (account_id),
  CONSTRAINT reconciliation_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE reconciliation_row (
  id                BIGINT         NOT NULL PRIMARY KEY,
  reconciliation_id BIGINT         NOT NULL,
  number            INT            NOT NULL COMMENT 'of the row in the list',
  person_id         BIGINT         NULL COMMENT 'NULL: nobody, or several, are meant',
  who               VARBINARY(1000) NOT NULL COMMENT 'AES-GCM, first byte is the key version: name and unit as the list says them',
  on_day            DATE           NOT NULL,
  of_year           BOOLEAN        NOT NULL COMMENT 'whether the day stands for its whole year',
  minutes           INT            NOT NULL,
  category          VARCHAR(30)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title             VARCHAR(200)   NOT NULL,
  provider          VARCHAR(70)    NOT NULL,
  number_there      VARCHAR(60)    NOT NULL COMMENT 'what the authority calls it',
  note              VARCHAR(300)   NOT NULL,
  source_id         VARCHAR(100)   NOT NULL COMMENT 'of the entry that posting it makes',
  found             VARCHAR(12)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry_id          BIGINT         NULL COMMENT 'the entry that it was compared with',
  decision          VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_by        BIGINT         NULL,
  decided_at        DATETIME(3)    NULL,
  reason            VARCHAR(500)   NOT NULL DEFAULT '' COMMENT 'why it was ignored, or what was asked',
  posted_id         BIGINT         NULL COMMENT 'the entry that posting it made',
  KEY reconciliation_row_list (reconciliation_id, found, number),
  KEY reconciliation_row_person (person_id),
  CONSTRAINT reconciliation_row_fk FOREIGN KEY (reconciliation_id) REFERENCES reconciliation (id),
  CONSTRAINT reconciliation_row_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
