-- Who was given which right, when and why; accounts that are closed; deputies; what things are called where and when.

-- What happened to rights: given and ended, let to a deputy and taken from her.
CREATE TABLE role_grant_event (
  id             BIGINT       NOT NULL PRIMARY KEY,
  grant_id       BIGINT       NOT NULL,
  deputyship_id  BIGINT       NULL COMMENT 'NULL: the grant itself',
  kind           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day            DATE         NOT NULL COMMENT 'first day with it, or first day without it',
  reason         VARCHAR(500) NOT NULL DEFAULT '',
  account_id     BIGINT       NULL COMMENT 'who did it; NULL: the system itself',
  at             DATETIME(3)  NOT NULL COMMENT 'UTC',
  KEY role_grant_event_grant (grant_id, at),
  CONSTRAINT role_grant_event_grant_fk FOREIGN KEY (grant_id) REFERENCES role_grant (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Who holds a role on an organisation is asked as often as what an account holds.
ALTER TABLE role_grant
  ADD KEY role_grant_place (organisation_id, role);

-- Somebody acts under another's grant for some days.
CREATE TABLE deputyship (
  id               BIGINT       NOT NULL PRIMARY KEY,
  grant_id         BIGINT       NOT NULL,
  owner_account_id BIGINT       NOT NULL COMMENT 'whose grant it is',
  account_id       BIGINT       NOT NULL COMMENT 'who acts',
  from_day         DATE         NOT NULL,
  until_day        DATE         NOT NULL COMMENT 'exclusive',
  reason           VARCHAR(500) NOT NULL,
  at               DATETIME(3)  NOT NULL COMMENT 'UTC',
  KEY deputyship_account (account_id, until_day),
  KEY deputyship_owner (owner_account_id, until_day),
  CONSTRAINT deputyship_grant_fk FOREIGN KEY (grant_id) REFERENCES role_grant (id),
  CONSTRAINT deputyship_owner_fk FOREIGN KEY (owner_account_id) REFERENCES account (id),
  CONSTRAINT deputyship_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

ALTER TABLE sign_in
  ADD COLUMN deputyship_id BIGINT NULL COMMENT 'acts as this deputy; NULL: as herself';

ALTER TABLE action_log
  ADD COLUMN for_account_id BIGINT NULL COMMENT 'on whose behalf a deputy did it; NULL: on her own' AFTER account_id,
  ADD KEY action_log_for (for_account_id, at);

ALTER TABLE account
  ADD COLUMN closed_at DATETIME(3) NULL COMMENT 'UTC; NULL: open';

CREATE TABLE account_event (
  id         BIGINT       NOT NULL PRIMARY KEY,
  account_id BIGINT       NOT NULL,
  kind       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason     VARCHAR(500) NOT NULL DEFAULT '',
  by_id      BIGINT       NULL COMMENT 'the account of who did it; NULL: the system itself',
  at         DATETIME(3)  NOT NULL COMMENT 'UTC',
  KEY account_event_account (account_id, at),
  CONSTRAINT account_event_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) COMMENT 'append-only' DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
