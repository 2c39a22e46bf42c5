-- Deliveries are read by the day on which they were queued.
ALTER TABLE notice_delivery ADD KEY notice_delivery_at (at);
