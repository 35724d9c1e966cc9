-- A time that was offered although the interviewer had somebody else booked then: she may choose it all the same. What is booked
-- with another after it was offered is not there to be chosen any more.
alter table interview_time add column regardless boolean not null default false;
