-- Why somebody was given a right or let go is about her, and goes with her: it is kept with the fact alone.
ALTER TABLE role_grant_event COMMENT 'append-only; erasable: reason';
ALTER TABLE account_event COMMENT 'append-only; erasable: reason';

UPDATE action_log SET detail = REGEXP_SUBSTR(detail, '^[A-Z]+ organisation:[0-9]+')
 WHERE action = 'grant.give';
UPDATE action_log SET detail = ''
 WHERE action IN ('grant.end', 'deputy.let', 'deputy.end', 'account.open', 'account.close', 'account.reopen');
