-- Who gives training elsewhere. An organisation keeps a register for its whole subtree; filings are dated facts.
CREATE TABLE provider (
  id              BIGINT       NOT NULL PRIMARY KEY,
  organisation_id BIGINT       NOT NULL COMMENT 'keeps it in its register; its whole subtree uses it',
  name            VARCHAR(120) NOT NULL,
  name_key        VARCHAR(120) NOT NULL COMMENT 'letters and digits of the name alone: the same name is one provider',
  kind            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id      BIGINT       NULL COMMENT 'who put it there; NULL: the installation',
  at              DATETIME(3)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY provider_name (organisation_id, name_key),
  CONSTRAINT provider_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE provider_filing (
  id          BIGINT       NOT NULL PRIMARY KEY,
  provider_id BIGINT       NOT NULL,
  from_day    DATE         NULL COMMENT 'first local day; NULL on a withdrawal',
  until_day   DATE         NULL COMMENT 'first day after it; NULL: open, or a withdrawal',
  notice      VARCHAR(200) NOT NULL COMMENT 'the notice by which it was filed; on a withdrawal why it is withdrawn',
  withdraws   BIGINT       NULL COMMENT 'the filing that this row takes back',
  account_id  BIGINT       NULL COMMENT 'who wrote it',
  at          DATETIME(3)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY provider_filing_withdraws (withdraws),
  KEY provider_filing_provider (provider_id, from_day),
  CONSTRAINT provider_filing_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (id),
  CONSTRAINT provider_filing_withdraws_fk FOREIGN KEY (withdraws) REFERENCES provider_filing (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
