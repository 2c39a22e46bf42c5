-- A deputy's long work is done under the deputyship under which she asked for it.
ALTER TABLE job
  ADD COLUMN deputyship_id  BIGINT NULL COMMENT 'asked for as this deputy; NULL: as herself' AFTER account_id,
  ADD COLUMN for_account_id BIGINT NULL COMMENT 'the account of whom she stood for then' AFTER deputyship_id,
  ADD CONSTRAINT job_for_account_fk FOREIGN KEY (for_account_id) REFERENCES account (id);
