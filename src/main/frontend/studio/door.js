/*
 * What an editor asks of its own house. The token stands in the page.
 */
const token = () => document.querySelector('input[name="_csrf"]').value;

/**
 * The answer's JSON; where one of the expected refusals came, its message with its status.
 * @throws an error whose message is told as it is
 */
export async function ask(place, method = 'GET', body = undefined, expected = []) {
  let answer;
  try {
    answer = await fetch(`/camunda/studio/${place}`, {
      method,
      headers: {
        'Accept': 'application/json',
        ...(method === 'GET' ? {} : {'X-CSRF-TOKEN': token()}),
        ...(body === undefined ? {} : {'Content-Type': 'application/json'})
      },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
  } catch (offline) {
    throw new Error('لا اتصال بالخادم. سيُحاول الحفظ عند التغيير التالي');
  }
  if (answer.ok) {
    return answer.status === 204 ? null : answer.json();
  }
  if (answer.status === 413) {
    throw new Error('الملف أكبر من المسموح');
  }
  const {message} = await answer.json().catch(() => ({}));
  if (expected.includes(answer.status)) {
    return {status: answer.status, message};
  }
  throw new Error(message ?? `لم يُقبل الطلب (${answer.status})`);
}

/** What is told of a failure: our own words as they are, others not at all. */
export const refusal = failure => /[\u0600-\u06FF]/.test(failure?.message ?? '') ? failure.message : 'حدث خطأ في المحرر. أعد تحميل الصفحة؛ ما حُفظ من المسودة باقٍ';
