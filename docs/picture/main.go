// Command picture writes a page that shows an answer as Telegram does on a phone: a
// rendering, for README. The question is asked of the sample articles, and what is
// shown is the very HTML that the bot sends. docs/picture/picture makes a PNG of it.
package main

import (
	"context"
	"fmt"
	"html/template"
	"os"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/embed/e5"
	"isnad/internal/index"
	"isnad/internal/reader"
	"isnad/internal/retrieval"
	"isnad/internal/telegram/message"
)

const question = "متى قُتل أبو بكر البغدادي؟"

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "picture:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	dir, err := os.MkdirTemp("", "isnad-picture-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	root, err := corpus.Open("corpus")
	if err != nil {
		return err
	}
	model, err := e5.Load()
	if err != nil {
		return err
	}
	store := index.NewStore(dir, model, model.Tokens)
	if _, err := store.Update(ctx, root, index.UpdateOptions{}); err != nil {
		return err
	}
	x, err := store.Open(ctx)
	if err != nil {
		return err
	}
	r, err := reader.Load(model.Encoder())
	if err != nil {
		return err
	}
	answerer, err := answer.New(retrieval.New(x), answer.Options{Reader: r})
	if err != nil {
		return err
	}
	a, err := answerer.Ask(ctx, question, answer.Call{})
	if err != nil {
		return err
	}
	messages := message.Answer(a)
	return page.Execute(os.Stdout, map[string]any{
		"Question": question,
		"Answer":   template.HTML(strings.ReplaceAll(messages[0], "\n", "<br>")), // valid by package message's promise
		"Sources":  a.Citations,
	})
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
blockquote { margin: 0; padding: 6px 10px; border-inline-start: 3px solid #3a95d5; background: #3a95d514; border-radius: 6px; font-size: 15px; }
.k { display: grid; gap: 5px; width: 368px; grid-auto-flow: column; grid-auto-columns: 1fr; }
.k span { background: #5b7a5699; color: #fff; border-radius: 9px; text-align: center; padding: 7px 0; font-size: 15px; }
</style>
<header>Isnad · إسناد<small>bot</small></header>
<main>
<div class="m me">{{.Question}}</div>
<div class="m bot">{{.Answer}}</div>
<div class="k">{{range .Sources}}<span>📄 {{.N}}</span>{{end}}</div>
<div class="k"><span>👍 مفيد</span><span>👎 غير مفيد</span></div>
</main>
`))
