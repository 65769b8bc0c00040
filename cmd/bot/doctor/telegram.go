package doctor

import (
	"context"
	"fmt"
	"time"

	"isnad/internal/config"
	"isnad/internal/telegram/botapi"
	"isnad/internal/units"
)

// telegramTime limits how long Telegram may take to name the bot.
const telegramTime = 15 * time.Second

// telegram asks Telegram for the bot's name and the way in which its updates come.
func (d doctor) telegram(ctx context.Context) Finding {
	t := d.cfg.Telegram
	if t.Token == "" {
		return Finding{Check: "telegram", Status: OK, Detail: "no token; only bot serve needs one"}
	}
	ctx, cancel := context.WithTimeout(ctx, telegramTime)
	defer cancel()
	api := botapi.New(t.APIURL, t.Token.Reveal())
	var me botapi.Me
	if err := api.Call(ctx, "getMe", nil, &me); err != nil {
		return Failed("telegram", err)
	}
	var hook botapi.Webhook
	if err := api.Call(ctx, "getWebhookInfo", nil, &hook); err != nil {
		return Finding{Check: "telegram", Status: Warn, Detail: fmt.Sprintf("@%s; its webhook is not known: %v", me.UserName, err),
			Hint: "a server of one's own may lack this method; bot serve does without"}
	}
	return webhookFinding(t, me, hook)
}

// webhookFinding reports whether updates come in the way that the settings name.
func webhookFinding(t config.Telegram, me botapi.Me, hook botapi.Webhook) Finding {
	found := Finding{Check: "telegram", Status: OK, Detail: fmt.Sprintf("@%s, %s, updates are fetched, %s waiting", me.UserName, t.Access, units.Count(hook.Pending, "update"))}
	recent := hook.LastError != "" && time.Since(time.Unix(hook.ErrorAt, 0)) < time.Hour
	switch {
	case t.WebhookURL == "" && hook.URL != "":
		found.Status, found.Hint = Warn, "bot serve removes the webhook and fetches updates; to keep it, set telegram.webhook_url"
		found.Detail = fmt.Sprintf("@%s sends its updates to the webhook %s, and the settings name none", me.UserName, hook.URL)
	case t.WebhookURL == "":
	case hook.URL != t.WebhookURL:
		found.Status, found.Hint = Warn, "bot serve sets it"
		found.Detail = fmt.Sprintf("@%s: the webhook %s is not set yet", me.UserName, t.WebhookURL)
	case recent:
		found.Status = Warn
		found.Detail = fmt.Sprintf("@%s: Telegram could not reach %s: %s", me.UserName, hook.URL, hook.LastError)
		found.Hint = "the address must lead to " + t.WebhookListen + " on this machine, with a certificate that Telegram trusts"
	default:
		found.Detail = fmt.Sprintf("@%s, %s, updates come to %s, %s waiting", me.UserName, t.Access, hook.URL, units.Count(hook.Pending, "update"))
	}
	if found.Status == OK && !me.Inline {
		found.Detail += "; inline mode is off"
		found.Hint = "to answer in any chat, turn it on: /setinline at @BotFather"
	}
	return found
}
