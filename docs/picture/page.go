package main

import (
	"html/template"
	"strings"
)

// HTML returns the text of the message as a browser shows it.
func (s shown) HTML() template.HTML {
	if s.Mine {
		return template.HTML(strings.ReplaceAll(template.HTMLEscapeString(s.Text), "\n", "<br>"))
	}
	if s.Rich {
		return template.HTML(s.Text)
	}
	return template.HTML(strings.ReplaceAll(s.Text, "\n", "<br>")) // valid by package message's promise
}

var page = template.Must(template.New("").Parse(`<!doctype html><meta charset="utf-8"><title>Isnad</title>
<style>
body { margin: 0; width: 390px; background: #d5e0cf; font: 16px/1.42 "Noto Sans", "Noto Sans Arabic", "Noto Naskh Arabic", sans-serif; }
header { background: #517da2; color: #fff; padding: 10px 16px; font-weight: 600; }
header small { display: block; font-weight: 400; opacity: .8; font-size: 13px; }
main { padding: 10px 8px 14px; display: flex; flex-direction: column; gap: 8px; }
.m { border-radius: 14px; padding: 8px 12px; max-width: 318px; unicode-bidi: plaintext; text-align: start; box-shadow: 0 1px 1px #0002; overflow-wrap: anywhere; }
.me { align-self: flex-end; background: #effdde; }
.bot { align-self: flex-start; background: #fff; max-width: 344px; }
.m, .m blockquote { direction: rtl; }
.m p, .m table { margin: 4px 0; }
.m table { border-collapse: collapse; }
.m td, .m th { border: 1px solid #0003; padding: 3px 7px; text-align: start; vertical-align: top; }
blockquote { margin: 0; padding: 6px 10px; border-inline-start: 3px solid #3a95d5; background: #3a95d514; border-radius: 6px; font-size: 15px; }
.k { display: grid; gap: 5px; width: 368px; grid-auto-flow: column; grid-auto-columns: 1fr; }
.k span { background: #5b7a5699; color: #fff; border-radius: 9px; text-align: center; padding: 7px 4px; font-size: 15px; direction: rtl; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
</style>
<header>Isnad · إسناد<small>bot</small></header>
<main>
{{range .}}<div class="m {{if .Mine}}me{{else}}bot{{end}}">{{.HTML}}</div>
{{range .Keyboard.Rows}}<div class="k">{{range .}}<span>{{.Text}}</span>{{end}}</div>
{{end}}{{end}}</main>
`))
