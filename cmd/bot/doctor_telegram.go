package main

import (
	"context"
	"fmt"
	"time"

	"isnad/internal/config"
	"isnad/internal/telegram/botapi"
)

// telegramTime is how long Telegram may take to say who the bot is.
const telegramTime = 15 * time.Second

// telegram asks Telegram who the bot is and how its updates come.
func (d *doctor) telegram(ctx context.Context, cfg config.Config) finding {
	t := cfg.Telegram
	if t.Token == "" {
		return finding{Check: "telegram", Status: "ok", Detail: "no token; only bot serve needs one"}
	}
	ctx, cancel := context.WithTimeout(ctx, telegramTime)
	defer cancel()
	api := botapi.New(t.APIURL, t.Token.Reveal())
	var me botapi.Me
	if err := api.Call(ctx, "getMe", nil, &me); err != nil {
		return failed("telegram", err)
	}
	var hook botapi.Webhook
	if err := api.Call(ctx, "getWebhookInfo", nil, &hook); err != nil {
		return finding{Check: "telegram", Status: "warn", Detail: fmt.Sprintf("@%s; its webhook is not known: %v", me.UserName, err),
			Hint: "a server of one's own may lack this method; bot serve does without"}
	}
	return webhookFinding(t, me, hook)
}

// webhookFinding says whether updates come as the settings want it.
func webhookFinding(t config.Telegram, me botapi.Me, hook botapi.Webhook) finding {
	found := finding{Check: "telegram", Status: "ok", Detail: fmt.Sprintf("@%s, %s, updates are fetched, %s waiting", me.UserName, t.Access, counted(hook.Pending, "update"))}
	recent := hook.LastError != "" && time.Since(time.Unix(hook.ErrorAt, 0)) < time.Hour
	switch {
	case t.WebhookURL == "" && hook.URL != "":
		found.Status, found.Hint = "warn", "bot serve removes the webhook and fetches updates; to keep it, set telegram.webhook_url"
		found.Detail = fmt.Sprintf("@%s sends its updates to the webhook %s, and the settings name none", me.UserName, hook.URL)
	case t.WebhookURL == "":
	case hook.URL != t.WebhookURL:
		found.Status, found.Hint = "warn", "bot serve sets it"
		found.Detail = fmt.Sprintf("@%s: the webhook %s is not set yet", me.UserName, t.WebhookURL)
	case recent:
		found.Status = "warn"
		found.Detail = fmt.Sprintf("@%s: Telegram could not reach %s: %s", me.UserName, hook.URL, hook.LastError)
		found.Hint = "the address must lead to " + t.WebhookListen + " on this machine, with a certificate that Telegram trusts"
	default:
		found.Detail = fmt.Sprintf("@%s, %s, updates come to %s, %s waiting", me.UserName, t.Access, hook.URL, counted(hook.Pending, "update"))
	}
	if found.Status == "ok" && !me.Inline {
		found.Detail += "; inline mode is off"
		found.Hint = "to answer in any chat, turn it on: /setinline at @BotFather"
	}
	return found
}
