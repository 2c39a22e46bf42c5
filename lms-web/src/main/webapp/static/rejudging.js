// Says on the board when people still wait to be judged again after a change of rules. Asked for
// behind the page, so that the board itself costs no more; the page of rules says the same.
const notice = document.getElementById("rejudging");

const answer = await fetch("/api/v1/rejudgings", { headers: { Accept: "application/json" } });
if (answer.ok && (await answer.json()).items.length > 0) notice.hidden = false;
