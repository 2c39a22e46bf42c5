-- Failures whose wait is over are dropped by the next failure, which must find them without a scan.

ALTER TABLE sign_in_failure ADD KEY sign_in_failure_window (window_start);
