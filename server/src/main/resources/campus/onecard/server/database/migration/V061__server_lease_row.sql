INSERT INTO server_lease (id, holder, address, epoch, lasts, renewed_at, taken_at) VALUES (1, '', '', 0, 0, 0, 0);
