// Says at once what is typed: minutes in 学时, 学时 in minutes. The server reads it again.
const field = document.getElementById("amount-field");
const perHour = Number(field?.dataset.perHour ?? 0);

if (perHour > 0) {
  const amount = field.querySelector("#amount");
  const unit = field.querySelector("select");
  const worth = field.querySelector("output");

  const say = () => {
    const typed = Number(amount.value);
    if (amount.value.trim() === "" || !(typed > 0)) {
      worth.textContent = "";
      return;
    }
    const minutes = unit.value === "HOURS" ? Math.ceil(typed * perHour) : typed;
    const hours = unit.value === "HOURS" ? typed : typed / perHour;
    worth.textContent = field.dataset.words
      .replace("{m}", minutes.toLocaleString(document.documentElement.lang))
      .replace("{h}", hours.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 }));
  };

  amount.addEventListener("input", say);
  unit.addEventListener("change", say);
  say();
}
