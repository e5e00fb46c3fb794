-- The outlet that a terminal takes money for; null for every other kind of machine.
ALTER TABLE device
    ADD COLUMN outlet_id INT NULL AFTER place,
    ADD CONSTRAINT device_at_outlet FOREIGN KEY (outlet_id) REFERENCES outlet (id);
