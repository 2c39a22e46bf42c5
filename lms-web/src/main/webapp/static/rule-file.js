// A file that is chosen is read into the field, where it can be looked at before it is kept.
const upload = document.getElementById("upload");
const chosen = document.getElementById("chosen");
const text = document.getElementById("document");
const most = 60000;

upload.hidden = text.readOnly;
chosen.addEventListener("change", async () => {
  const [file] = chosen.files;
  if (file && file.size <= most) text.value = await file.text();
});
